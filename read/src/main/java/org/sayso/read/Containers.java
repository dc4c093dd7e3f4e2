package org.sayso.read;

import java.util.List;
import org.sayso.read.archive.Bzip2;
import org.sayso.read.archive.Gzip;
import org.sayso.read.archive.Tar;
import org.sayso.read.archive.Zip;
import org.sayso.read.container.Container;
import org.sayso.read.feed.FeedContainer;
import org.sayso.read.mail.Mail;
import org.sayso.read.mail.Mbox;
import org.sayso.read.table.AddressContainer;
import org.sayso.read.table.CsvContainer;
import org.sayso.read.table.JsonContainer;
import org.sayso.read.warc.Warc;

/** The kinds of containers that are opened, in the order in which they are tried. */
final class Containers {
  private Containers() {}

  /** With the usual fields; nothing is fetched that they only name. */
  static List<Container> standard() {
    return of(Intake.standard());
  }

  static List<Container> of(Intake intake) {
    return List.of(
        new Zip(),
        new Warc(),
        new Gzip(),
        new Bzip2(),
        new Tar(),
        new Mbox(),
        new Mail(),
        new FeedContainer(intake.linked()),
        new JsonContainer(intake.fields(), intake.linked()),
        new CsvContainer(intake.fields(), intake.linked()),
        new AddressContainer(intake.linked()));
  }
}
