package org.sayso.read;

import java.util.Objects;
import org.sayso.read.fetch.PoliteWeb;
import org.sayso.read.fetch.Web;
import org.sayso.read.table.FieldMap;

/**
 * What a run takes in beside files.
 *
 * @param fields which fields of a table or of JSON are the title, the text and so on
 * @param named where the addresses that the user names are fetched
 * @param linked where the addresses that feeds and lists name are fetched; {@link Web#NONE} for not
 *     at all
 */
public record Intake(FieldMap fields, Web named, Web linked) {
  public Intake {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(linked, "linked");
  }

  /** The usual fields; only what the user names is fetched, politely. */
  public static Intake standard() {
    return new Intake(FieldMap.standard(), PoliteWeb.standard(), Web.NONE);
  }
}
