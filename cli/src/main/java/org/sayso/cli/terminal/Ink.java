package org.sayso.cli.terminal;

import picocli.CommandLine.Help.Ansi.Style;

/** How a stretch of a line looks, where there are colours; elsewhere all look the same. */
public enum Ink {
  /** Names and headings. */
  STRONG(Style.bold),
  /** What is there for reference: places, ids. */
  FAINT(Style.faint),
  /** The exact words of an article. */
  WORDS(Style.fg_cyan),
  /** What is supported, what is well. */
  GOOD(Style.fg_green),
  /** What is denied, what is wrong. */
  BAD(Style.fg_red),
  /** Words that were asked for. */
  FOUND(Style.fg_yellow),
  /** As it is. */
  PLAIN(null);

  private final Style style;

  Ink(Style style) {
    this.style = style;
  }

  /** The text in this ink, for a terminal with colours. */
  String on(String text) {
    boolean bare = style == null || text.isEmpty();
    return bare ? text : style.on() + text + Style.reset.on();
  }
}
