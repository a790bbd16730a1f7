import { Button } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { announce } from '@/ui/announcer';

interface PictureButtonProps {
  readonly name: string;
  readonly part: RefObject<HTMLElement | null>;
}

/** Saves a part of the side as a picture, for a slide or a letter of somebody else's. */
export function PictureButton({ name, part }: PictureButtonProps) {
  const [isWorking, setWorking] = useState(false);
  const save = async (): Promise<void> => {
    if (!part.current) return;
    setWorking(true);
    try {
      const { savePicture } = await import('./savePicture');
      await savePicture(`${name.toLowerCase().replaceAll(' ', '-')}.png`, part.current);
      announce(`${name} is saved as a picture.`);
    } catch {
      announce('This browser could not draw the picture. Print the side instead.');
    } finally {
      setWorking(false);
    }
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className="no-print"
      aria-label={`PNG: ${name}`}
      aria-disabled={isWorking}
      onClick={() => void save()}
    >
      {isWorking ? 'Drawing …' : 'PNG'}
    </Button>
  );
}
