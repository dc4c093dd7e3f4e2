package org.sayso.link.known;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.link.office.Office;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Gender;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Edtf;

/**
 * What one article tells of one in it.
 *
 * @param id which entity of which article
 * @param schema what kind of thing it is there
 * @param names what it is called there, sorted; empty where it has no name
 * @param offices which offices the words give it
 * @param countries codes of the states that the words make it belong to
 * @param around the other states and bodies of the article: codes, and keys of names
 * @param gender as titles and pronouns tell
 * @param date when the article was published
 */
record Telling(
    ArticleEntity id,
    Schema schema,
    List<String> names,
    List<Office> offices,
    Set<String> countries,
    Set<String> around,
    Gender gender,
    Optional<Edtf> date) {
  Telling {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(schema, "schema");
    names = names.stream().sorted().distinct().toList();
    offices = List.copyOf(offices);
    countries = Set.copyOf(countries);
    around = Set.copyOf(around);
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(date, "date");
  }
}
