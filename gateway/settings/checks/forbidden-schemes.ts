/** Kinds of links that dial nobody: they run what follows, open it, show it, or hand it to the system. */

/** Beside those that Chromium and Firefox never hand to another program, what else was used to attack who clicks. */
const kinds = {
  programs: "javascript vbscript vbs jscript livescript mocha applescript jnlp jnlps",
  /** Browsers show what these carry or wrap, some of them another address. */
  wrappers:
    "data blob filesystem about view-source jar wyciwyg feed pcast itpc mhtml cid mid resource",
  browsers: "chrome googlechrome googlechromes firefox edge brave opera vivaldi devtools",
  /** On this machine or another, which then learns who has clicked. */
  files: "file ftp ftps sftp fish smb cifs nfs afp disk disks dav davs webdav webdavs content",
  /** Its search, shell, help and address book, and what Internet Explorer has left behind. */
  windows:
    "search shell hcp help its mk res ldap ldaps ie.http iehistory ierss sysimage vnd.ms.radio onenote onenote-cmd stssync read odopen",
  /** Their programs, settings, automation and packages. */
  otherSystems: "intent android-app shortcuts workflow itms-services apt ghelp steam",
  terminals: "ssh telnet rlogin tn3270 rdp vnc",
  news: "nntp news snews gopher wais",
};

const schemes: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap((listed) => listed.split(" ")),
);

/** Windows's own above all: `ms-msdt`, `ms-officecmd`, `ms-excel`, `search-ms` and a hundred others. */
const families =
  /^(ms-|mso-|microsoft[-.]|windows[-.]|search-|chrome-|moz-|safari-|webkit-|opera-|x-apple|x-help-|x-man-|x-safari-|x-web-)/;

/** `scheme` in small letters, without its colon. */
export const neverDials = (scheme: string): boolean =>
  // A single letter is a drive of Windows's.
  scheme.length === 1 || schemes.has(scheme) || families.test(scheme);
