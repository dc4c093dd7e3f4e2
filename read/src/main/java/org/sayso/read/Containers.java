package org.sayso.read;

import java.util.List;
import org.sayso.read.archive.Gzip;
import org.sayso.read.archive.Tar;
import org.sayso.read.archive.Zip;
import org.sayso.read.container.Container;
import org.sayso.read.mail.Mail;
import org.sayso.read.mail.Mbox;
import org.sayso.read.warc.Warc;

/** The kinds of containers that are opened, in the order in which they are tried. */
final class Containers {
  private Containers() {}

  static List<Container> standard() {
    return List.of(new Zip(), new Warc(), new Gzip(), new Tar(), new Mbox(), new Mail());
  }
}
