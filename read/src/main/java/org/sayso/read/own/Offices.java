package org.sayso.read.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.DateWords.Order;
import org.sayso.read.roster.PersonNames;

/** Offices as users write them: {@code minister@Oslar[2019-03/2023]}. Stateless. */
final class Offices {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<role>[^@\\[]+?)\\s*(?:@\\s*(?<body>[^\\[]+?))?\\s*(?:\\[(?<term>[^\\]]*)\\])?");

  private Offices() {}

  /** The office; the words alone where they have another form. */
  static Optional<Tenure> of(String words) {
    Matcher m = FORM.matcher(words.strip());
    if (!m.matches()) {
      return PersonNames.said(words)
          .map(role -> new Tenure(role, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    String term = m.group("term") == null ? "" : m.group("term");
    int slash = term.indexOf('/');
    String since = slash < 0 ? term : term.substring(0, slash);
    String until = slash < 0 ? "" : term.substring(slash + 1);
    String body = m.group("body") == null ? "" : m.group("body");
    return Optional.of(
        new Tenure(m.group("role").strip(), PersonNames.said(body), date(since), date(until)));
  }

  /** A day, month or year; empty for blanks and for {@code ..}. */
  static Optional<Edtf> date(String words) {
    return DateWords.read(words.strip().replaceFirst("^\\+", ""), Order.UNKNOWN);
  }
}
