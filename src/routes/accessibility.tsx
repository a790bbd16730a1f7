import { createFileRoute } from '@tanstack/react-router';
import { AccessibilityPage } from '@/features/help/AccessibilityPage';

export const Route = createFileRoute('/accessibility')({ component: AccessibilityPage });
