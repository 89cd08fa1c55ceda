import type { ComponentChildren } from 'preact';

const Drawn = ({ children }: { readonly children: ComponentChildren }) => (
  <svg
    class="icon"
    viewBox="0 0 20 20"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {children}
  </svg>
);

export const Lock = () => (
  <svg class="lock" viewBox="0 0 12 14" role="img" aria-label="private">
    <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.5" />
    <rect x="1.5" y="6" width="9" height="7" rx="1.5" fill="currentColor" />
  </svg>
);
export const TickIcon = () => (
  <svg class="tick" viewBox="0 0 16 16" role="img" aria-label="chosen">
    <path d="M3 8.5l3.3 3.3L13 4.8" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);
export const SmileIcon = () => (
  <Drawn>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7 12c1.6 2 4.4 2 6 0M7.4 8v.3M12.6 8v.3" />
  </Drawn>
);
export const ThreadIcon = () => (
  <Drawn>
    <path d="M3 4.5h14v9H9.5L6 16.5v-3H3zM6.5 7.5h7M6.5 10.3h4.5" />
  </Drawn>
);
export const PinIcon = () => (
  <Drawn>
    <path d="M12 2.8l5.2 5.2-2.4.8-3 3-.5 3.4-6.5-6.5 3.4-.5 3-3zM7.5 12.5L3 17" />
  </Drawn>
);
export const PageIcon = () => (
  <Drawn>
    <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5M7.5 12.5h5" />
  </Drawn>
);
export const PeopleIcon = () => (
  <Drawn>
    <circle cx="7.5" cy="7" r="3" />
    <path d="M2.2 16.5c.4-3 2.4-4.5 5.3-4.5s4.9 1.5 5.3 4.5M13 4.3a3 3 0 0 1 0 5.4M14.8 12.4c1.7.6 2.7 2 3 4.1" />
  </Drawn>
);
export const LinkIcon = () => (
  <Drawn>
    <path d="M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1" />
  </Drawn>
);
export const DownloadIcon = () => (
  <Drawn>
    <path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />
  </Drawn>
);
export const SunIcon = () => (
  <Drawn>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.4 4.4l1.4 1.4M14.2 14.2l1.4 1.4M15.6 4.4l-1.4 1.4M5.8 14.2l-1.4 1.4" />
  </Drawn>
);
export const MoonIcon = () => (
  <Drawn>
    <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z" />
  </Drawn>
);
export const SearchIcon = () => (
  <Drawn>
    <circle cx="8.6" cy="8.6" r="5.2" />
    <path d="M12.6 12.6L17 17" />
  </Drawn>
);
export const WorldIcon = () => (
  <Drawn>
    <path d="M4 3v7M4 14v3M10 3v3M10 10v7M16 3v9M16 16v1" />
    <circle cx="4" cy="12" r="1.9" />
    <circle cx="10" cy="8" r="1.9" />
    <circle cx="16" cy="14" r="1.9" />
  </Drawn>
);
export const MenuIcon = () => (
  <Drawn>
    <path d="M3 5h14M3 10h14M3 15h14" />
  </Drawn>
);
export const EyeIcon = () => (
  <Drawn>
    <path d="M1.8 10c2.4-4 5.2-5.7 8.2-5.7s5.8 1.7 8.2 5.7c-2.4 4-5.2 5.7-8.2 5.7S4.2 14 1.8 10z" />
    <circle cx="10" cy="10" r="2.2" fill="currentColor" />
  </Drawn>
);
