package org.sayso.cli.view;

import org.sayso.model.text.Edtf;

/** Dates in words: what is bounded says so, what is about says so. */
final class Dates {
  private Dates() {}

  static String inWords(Edtf date) {
    String[] ends = date.value().split("/");
    if (ends.length == 1) {
      return point(ends[0]);
    }
    if (ends[0].equals("..")) {
      return "by " + point(ends[1]);
    }
    return ends[1].equals("..")
        ? "since " + point(ends[0])
        : point(ends[0]) + " to " + point(ends[1]);
  }

  private static String point(String point) {
    String bare = point.replaceAll("[~?%]", "");
    return bare.equals(point) ? bare : "about " + bare;
  }
}
