package org.sayso.read.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.table.Lines.Line;

/** Lists of addresses, one a line; "#" begins a remark. Thread-safe. */
public final class AddressContainer implements Container {
  private static final FieldMap ADDRESS = new FieldMap(Map.of(Slot.URL, List.of("url")), false);

  private final Web web;

  /** Fetches the pages from this web. */
  public AddressContainer(Web web) {
    this.web = web;
  }

  @Override
  public String name() {
    return "a list of addresses";
  }

  @Override
  public boolean recognises(Head head) {
    List<String> lines = Characters.of(head).lines().filter(AddressContainer::isEntry).toList();
    boolean cut = head.bytes().length == Head.LENGTH && lines.size() > 1;
    List<String> whole = cut ? lines.subList(0, lines.size() - 1) : lines;
    return !whole.isEmpty() && whole.stream().allMatch(AddressContainer::isAddress);
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static boolean isAddress(String line) {
    return WebAddress.isOne(line) && !line.strip().matches(".*\\s.*");
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    return new RowContents(parcel, new Addresses(Characters.of(parcel)), ADDRESS, web);
  }

  /** One address a row. */
  private static final class Addresses implements Rows {
    private final Lines lines;

    Addresses(Reader in) {
      this.lines = new Lines(in);
    }

    @Override
    public Optional<Row> next() throws IOException {
      Optional<Line> line = lines.next();
      while (line.isPresent() && !isEntry(line.get().text())) {
        line = lines.next();
      }
      return line.map(this::row);
    }

    private Row row(Line line) {
      return isAddress(line.text())
          ? Row.good(
              line.number(), JsonNodeFactory.instance.objectNode().put("url", line.text().strip()))
          : Row.bad(
              line.number(), "the line is no address; it must begin with https:// or http://");
    }

    @Override
    public String where() {
      return lines.where();
    }
  }
}
