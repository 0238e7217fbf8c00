/** Schemes of links that never dial: they run what follows, open it, show it, or pass it to the system. */

/**
 * Besides those that Chromium and Firefox never pass to another program, schemes that were used to attack
 * users who click.
 */
const kinds = {
  programs: "javascript vbscript vbs jscript livescript mocha applescript jnlp jnlps",
  /** Browsers show what these contain or wrap, sometimes from another address. */
  wrappers:
    "data blob filesystem about view-source jar wyciwyg feed pcast itpc mhtml cid mid resource",
  browsers: "chrome googlechrome googlechromes firefox edge brave opera vivaldi devtools",
  /** On this machine or another, which then learns who has clicked. */
  files: "file ftp ftps sftp fish smb cifs nfs afp disk disks dav davs webdav webdavs content",
  /** Windows search, shell, help and address book, and what remains of Internet Explorer. */
  windows:
    "search shell hcp help its mk res ldap ldaps ie.http iehistory ierss sysimage vnd.ms.radio onenote onenote-cmd stssync read odopen",
  /** Other systems' programs, settings, automation and packages. */
  otherSystems: "intent android-app shortcuts workflow itms-services apt ghelp steam",
  terminals: "ssh telnet rlogin tn3270 rdp vnc",
  news: "nntp news snews gopher wais",
};

const schemes: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap((listed) => listed.split(" ")),
);

/** Mainly those of Windows: `ms-msdt`, `ms-officecmd`, `ms-excel`, `search-ms` and a hundred others. */
const families =
  /^(ms-|mso-|microsoft[-.]|windows[-.]|search-|chrome-|moz-|safari-|webkit-|opera-|x-apple|x-help-|x-man-|x-safari-|x-web-)/;

/** `scheme` in lower case, without its colon. */
export const neverDials = (scheme: string): boolean =>
  // A single letter is a Windows drive.
  scheme.length === 1 || schemes.has(scheme) || families.test(scheme);
