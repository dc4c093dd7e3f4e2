package org.sayso.read.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.Metadata;
import org.sayso.read.input.Declared;

/**
 * Bytes on their way in, not looked into yet: a file that the user named, or one that a container
 * holds. Its bytes are read once; who opens it closes them.
 */
public final class Parcel implements Piece {
  private static final int LONGEST_NAME = 300;

  private final String path;
  private final Tail tail;
  private final BufferedInputStream bytes;
  private final Allowance allowance;
  private final int depth;
  private String name;
  private Declared declared = Declared.NONE;
  private Metadata given = Metadata.NONE;
  private Optional<Path> file = Optional.empty();
  private boolean wanted;

  private Parcel(String path, String name, InputStream bytes, Allowance allowance, int depth) {
    this.path = Objects.requireNonNull(path, "path");
    this.name = name;
    this.tail = new Tail(bytes);
    this.bytes = new Buffered(tail, Head.LENGTH);
    this.allowance = allowance;
    this.depth = depth;
  }

  /** A file that lies in no container; what it unpacks to is measured by the bytes read of it. */
  public static Parcel of(String path, InputStream bytes) {
    Counted counted = new Counted(bytes);
    return new Parcel(path, lastPart(path), counted, new Allowance(counted::count), 0);
  }

  /** One of the files in the container that was opened from this parcel. */
  public Parcel member(String memberName, InputStream content) {
    return new Parcel(
        inside(memberName), lastPart(memberName), new Shielded(content), allowance, depth + 1);
  }

  /**
   * A part of this parcel that has no name of its own, to be tried whatever the hint ends in:
   * {@code export.jsonl#12}.
   */
  public Parcel part(String mark, String hint, InputStream content) {
    return new Parcel(path + "#" + clean(mark), hint, new Shielded(content), allowance, depth + 1)
        .wanted();
  }

  /** Something that this parcel names and that lies elsewhere: a page behind an address. */
  public Parcel elsewhere(String address, InputStream content) {
    return new Parcel(
            clean(address), lastPart(address), new Shielded(content), allowance, depth + 1)
        .wanted();
  }

  /** The one thing that this parcel wraps; it goes by the same path. The name is a hint only. */
  public Parcel unwrapped(String hint, InputStream content) {
    Parcel inner =
        new Parcel(path, hint, new Shielded(content), allowance, depth + 1).saying(given);
    inner.wanted = wanted;
    return inner;
  }

  /** The same, with what its carrier declares its bytes to be. */
  public Parcel declaring(Declared what) {
    declared = what;
    return this;
  }

  /** The same, with what its carrier says of the article. */
  public Parcel saying(Metadata what) {
    given = what;
    return this;
  }

  /** The same, whose name, where that hints at what it is, is another than its path's end. */
  public Parcel called(String hint) {
    name = hint;
    return this;
  }

  /** The same, to be tried as an article whatever its name ends in. */
  public Parcel wanted() {
    wanted = true;
    return this;
  }

  /** The same, whose bytes are those of a file on disk. */
  public Parcel onDisk(Path where) {
    file = Optional.of(where);
    return this;
  }

  /** The path of something that lies in this parcel: {@code saved.zip!/2024/report.html}. */
  public String inside(String memberName) {
    return path + "!/" + clean(memberName);
  }

  /**
   * A stream that unpacks this parcel's bytes. It throws a {@link Bomb} where far more comes out
   * than went in.
   */
  public InputStream unpacking(InputStream unpacked) {
    return allowance.watch(unpacked);
  }

  /** The path, as the user gave it, and from there the way into containers. */
  public String path() {
    return path;
  }

  /** The last part of its name, without folders; a hint at what it is. */
  public String name() {
    return name;
  }

  /** All its bytes, from the first; to be read by one reader, once. */
  public InputStream bytes() {
    return bytes;
  }

  /** What its carrier declares its bytes to be. */
  public Declared declared() {
    return declared;
  }

  /** What its carrier says of the article. */
  public Metadata given() {
    return given;
  }

  /** The file on disk that holds just its bytes, where there is one. */
  public Optional<Path> file() {
    return file;
  }

  /** In how many containers it lies. */
  public int depth() {
    return depth;
  }

  /** Whether it is tried as an article whatever its name ends in. */
  public boolean isWanted() {
    return wanted;
  }

  /** How it begins; its bytes are still all to be read. */
  public Head head() throws IOException {
    bytes.mark(Head.LENGTH);
    byte[] first = upTo(Head.LENGTH);
    bytes.reset();
    return new Head(first, name, declared);
  }

  /** So many bytes, or those that there are. */
  byte[] upTo(int most) throws IOException {
    tail.spare();
    byte[] first = bytes.readNBytes(most);
    tail.insist();
    return first;
  }

  /** Whether it was read to its end, and that is not where it should be. */
  boolean isCut() {
    return tail.isMissing();
  }

  private static String lastPart(String path) {
    String slashed = path.replace('\\', '/');
    return slashed.substring(slashed.lastIndexOf('/') + 1);
  }

  /** A name from a container goes to terminals and logs: no control characters, no endless ones. */
  private static String clean(String name) {
    String plain = name.replaceFirst("^(?:\\./+)+", "");
    String shown = plain.replaceAll("\\p{Cntrl}|[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
  }
}
