import { z } from 'zod';

/** A host never begins with "-", which ssh would take for an option. */
const host = String.raw`[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?`;
const path = String.raw`[A-Za-z0-9_~.][A-Za-z0-9_~.+@/-]*`;
const login = String.raw`[A-Za-z0-9_][A-Za-z0-9_.+-]{0,63}`;

const repositoryForms = [
  new RegExp(`^https://${host}(?::\\d{1,5})?/${path}$`),
  new RegExp(`^ssh://(?:${login}@)?${host}(?::\\d{1,5})?/${path}$`),
  // scp-like: a path that begins with "/" is one from the root of the host.
  new RegExp(`^(?:${login}@)${host}:/?${path}$`),
  new RegExp(`^file:///${path}$`),
];

/** Only what stands here: `ext::` and its like would run commands, and a password in an address would be shown. */
export const repository = z
  .string()
  .max(500)
  .refine(
    (text) => repositoryForms.some((form) => form.test(text)) && !/(^|\/)\.\.(\/|$)/.test(text),
    'must be https://host/path, ssh://name@host/path, name@host:path or file:///path, without a password: the credential helper or the SSH agent of the machine has it',
  );

/** Of git-check-ref-format(1), and no more than letters, digits and `. _ - /`. */
export const branchProblem = (name: string): boolean =>
  !/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(name) ||
  /\.\.|\/\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^HEAD$|^refs\//.test(name);

/** A branch with `{{incident}}` where the incident's label stands, such as `inc-12`. */
export const branch = z
  .string()
  .refine(
    (name) => !branchProblem(name.replaceAll('{{incident}}', 'inc-1')),
    'must be the name of a branch: letters, digits, ".", "_", "-" and "/", and {{incident}} where its number belongs',
  );

export const baseBranch = z
  .string()
  .refine((name) => !branchProblem(name), 'must be the name of a branch, such as main');

/** `.git` in any case, and what Windows takes for it, is refused by git itself. */
const part = /^(?!\.{1,2}$)(?!\.?git(?:~\d+)?$)[A-Za-z0-9_.][A-Za-z0-9_. -]{0,99}(?<![. ])$/i;

export const folder = z
  .string()
  .max(300)
  .refine(
    (given) => given === '' || given.split('/').every((each) => part.test(each)),
    'must be a folder inside the repository, such as docs/postmortems, without a slash at either end; "" is its root',
  );

export const author = z
  .string()
  .max(200)
  .regex(
    /^[^\s<>\p{Cc}\p{Cf}][^<>\p{Cc}\p{Cf}]{0,99} <[^\s<>@\p{Cc}\p{Cf}]+@[^\s<>@\p{Cc}\p{Cf}]+>$/u,
    'must be a name and an address, such as Tocsin <tocsin@example.com>',
  );
