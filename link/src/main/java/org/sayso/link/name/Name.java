package org.sayso.link.name;

import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Country;

/** What a name says, apart from where it stands. */
public sealed interface Name
    permits Name.State, Name.People, Name.Place, Name.Other, PersonName, OrganizationName {

  /** The same for two spellings of one name, different for different names of this kind. */
  String key();

  /** What kind of thing bears it, as far as the words tell. */
  Schema schema();

  /**
   * Whether it means somebody only beside a fuller name: a surname alone, an acronym. Two things
   * may well share it.
   */
  default boolean isShort() {
    return false;
  }

  /** Two spellings of one name of one kind. */
  default boolean isSameAs(Name other) {
    return getClass() == other.getClass() && key().equals(other.key());
  }

  /** A state, by name, abbreviation, adjective or the capital that acts for it. */
  record State(Country country) implements Name {
    @Override
    public String key() {
      return country.code();
    }

    @Override
    public Schema schema() {
      return Schema.COUNTRY;
    }
  }

  /** A state's people: Serbs. */
  record People(Country country) implements Name {
    @Override
    public String key() {
      return country.code();
    }

    @Override
    public Schema schema() {
      return Schema.GROUP;
    }
  }

  /**
   * A town, a region, a river.
   *
   * @param key the folded name, without article
   * @param schema place, or country where the text calls an unknown name one
   */
  record Place(String key, Schema schema) implements Name {}

  /** An event, a document, a product, a group: anything that no other kind covers. */
  record Other(String key, Schema schema) implements Name {}
}
