package org.sayso.engine.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Participant;
import org.sayso.model.geo.Country;
import org.sayso.model.text.Span;

/**
 * Says in which country a place lies, as far as the article does: by its own name, by the words
 * around it ("Norland's port of Torsby"), or by what stands beside the same name elsewhere
 * ("Torsby, Norland"). Immutable.
 */
public final class PlaceCoder {
  private static final String KINDS =
      "(?:city|town|village|port|region|province|district|capital|resort|suburb) of ";

  private final String text;

  /** For the places of this article. */
  public PlaceCoder(LinkedArticle article) {
    this.text = article.article().text();
  }

  /** Empty where the article does not say. */
  public Optional<Country> country(Participant place) {
    String words = place.words().in(text);
    String name = place.mention().map(m -> m.in(text)).orElse(words);
    return CountryWords.in(words)
        .or(() -> place.mention().flatMap(m -> CountryWords.in(m.in(text))))
        .or(() -> beside(Pattern.compile("\\b" + Pattern.quote(name) + ", ((?:\\S+ ?){1,4})")))
        .or(
            () ->
                beside(Pattern.compile("((?:\\S+ ){1,5})" + KINDS + Pattern.quote(name) + "\\b")));
  }

  private Optional<Country> beside(Pattern pattern) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      Optional<Country> country = CountryWords.in(new Span(m.start(1), m.end(1)).in(text));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }
}
