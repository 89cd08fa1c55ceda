import { emojiCharacter } from '../text/emoji.ts';

const circles: Readonly<Record<string, string>> = {
  red_circle: '#d92b2b',
  large_orange_circle: '#e8912d',
  large_yellow_circle: '#ecb22e',
  large_green_circle: '#2eb67d',
  large_blue_circle: '#1d9bd1',
  white_circle: '#d0d0d4',
  black_circle: '#3b3b40',
};

/** Those that say how things stand are drawn, so that they look the same on every machine; others are characters. */
export function Emoji({ name }: { readonly name: string }) {
  const colour = Object.hasOwn(circles, name) ? circles[name] : undefined;
  const title = `:${name}:`;
  if (colour !== undefined) {
    return (
      <svg class="emoji" viewBox="0 0 20 20" role="img" aria-label={title}>
        <circle cx="10" cy="10" r="8.6" fill={colour} />
      </svg>
    );
  }
  const drawing = drawings[name];
  if (drawing !== undefined && Object.hasOwn(drawings, name)) {
    return (
      <svg class="emoji" viewBox="0 0 20 20" role="img" aria-label={title}>
        {drawing()}
      </svg>
    );
  }
  const character = emojiCharacter(name);
  if (character === undefined) return <>{title}</>;
  return (
    <span class="emoji" role="img" aria-label={title} title={title}>
      {character}
    </span>
  );
}

const drawings: Readonly<Record<string, () => preact.JSX.Element>> = {
  white_check_mark: () => (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="#2eb67d" />
      <path d="M5.5 10.4l3.1 3.1 6-6.6" fill="none" stroke="#fff" stroke-width="2.4" />
    </>
  ),
  warning: () => (
    <>
      <path d="M10 1.8L19 18H1z" fill="#ecb22e" stroke="#ecb22e" stroke-width="1.4" stroke-linejoin="round" />
      <path d="M10 7.4v5.2M10 14.4v1.9" stroke="#3b2b00" stroke-width="2" />
    </>
  ),
  rotating_light: () => (
    <>
      <path d="M4.5 15v-4.5a5.5 5.5 0 0 1 11 0V15z" fill="#d92b2b" />
      <rect x="2.8" y="15" width="14.4" height="3.2" rx="1" fill="#5d6a78" />
      <path d="M10 1v2.2M2.6 4l1.7 1.6M17.4 4l-1.7 1.6" stroke="#e8912d" stroke-width="1.7" />
    </>
  ),
  eyes: () => (
    <>
      <ellipse cx="5.6" cy="10" rx="4" ry="6" fill="#fff" stroke="#777" />
      <ellipse cx="14.4" cy="10" rx="4" ry="6" fill="#fff" stroke="#777" />
      <circle cx="6.8" cy="11" r="2" fill="#222" />
      <circle cx="15.6" cy="11" r="2" fill="#222" />
    </>
  ),
  heart: () => (
    <path
      d="M10 18S1.5 12.5 1.5 6.8A4.3 4.3 0 0 1 10 5a4.3 4.3 0 0 1 8.5 1.8C18.5 12.5 10 18 10 18z"
      fill="#e01e5a"
    />
  ),
  '+1': () => (
    <path
      d="M2 9h3v8H2zM6.5 9l3.5-7c1.8 0 2.5 1.2 2.2 2.8L11.7 8H17c1 0 1.5.9 1.3 1.8l-1.3 6c-.2.8-.8 1.2-1.5 1.2h-9z"
      fill="#ecb22e"
    />
  ),
  tada: () => (
    <>
      <path d="M2 18L7 6l7 7z" fill="#ecb22e" />
      <path
        d="M11 6c0-3 2-4 3-4M14 9c2-1 4 0 4 1M12.5 7.5L18 3"
        fill="none"
        stroke="#e01e5a"
        stroke-width="1.5"
      />
    </>
  ),
};
