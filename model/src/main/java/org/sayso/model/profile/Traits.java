package org.sayso.model.profile;

import java.util.List;
import java.util.Objects;
import org.sayso.model.entity.Gender;
import org.sayso.model.text.Edtf;

/**
 * What is known of somebody beside the names. Every list may be empty, and may hold several values
 * of which only one is true.
 *
 * @param births days, months or years of birth, or of a body's founding
 * @param places where born or seated, as written
 * @param countries ISO 3166-1 codes of two capital letters: nationality, residence, registration
 * @param gender as far as told
 * @param tenures offices held
 * @param identifiers numbers of papers and registers
 * @param associates whom the keeper ties it to: companies, relatives, owners
 */
public record Traits(
    List<Edtf> births,
    List<String> places,
    List<String> countries,
    Gender gender,
    List<Tenure> tenures,
    List<Identifier> identifiers,
    List<Associate> associates) {
  /** Nothing known. */
  public static final Traits NONE =
      new Traits(List.of(), List.of(), List.of(), Gender.UNKNOWN, List.of(), List.of());

  public Traits {
    births = List.copyOf(births);
    places = List.copyOf(places);
    countries = List.copyOf(countries);
    Objects.requireNonNull(gender, "gender");
    tenures = List.copyOf(tenures);
    identifiers = List.copyOf(identifiers);
    associates = List.copyOf(associates);
  }

  /** The same without anybody that it is tied to. */
  public Traits(
      List<Edtf> births,
      List<String> places,
      List<String> countries,
      Gender gender,
      List<Tenure> tenures,
      List<Identifier> identifiers) {
    this(births, places, countries, gender, tenures, identifiers, List.of());
  }
}
