/** The sections of a wider group in their order, as the address names them. */
export const WIDER_SECTION_IDS = ['pay', 'here', 'outlook', 'newer', 'all'] as const;
