package org.sayso.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import org.sayso.read.container.Bomb;
import org.sayso.read.container.Parcel;

/**
 * A WARC file whose records are compressed each by itself (Annex D): every gzip member is a
 * stretch. Behind a damaged one the next is found by the mark that members begin with. Not
 * thread-safe.
 */
final class PackedStretches implements Stretches {
  private final Parcel parcel;
  private final PushbackInputStream bytes;
  private Optional<GzipMember> current = Optional.empty();
  private long at;

  PackedStretches(Parcel parcel) {
    this.parcel = parcel;
    this.bytes = new PushbackInputStream(parcel.bytes(), GzipMember.BUFFER);
  }

  @Override
  public Optional<InputStream> next() throws IOException {
    finish();
    if (!seek()) {
      return Optional.empty();
    }
    GzipMember member = new GzipMember(bytes);
    current = Optional.of(member);
    return Optional.of(parcel.unpacking(member));
  }

  /** Leaves the member before at its end, or, where it is damaged, where it broke. */
  private void finish() throws Bomb {
    if (current.isEmpty()) {
      return;
    }
    try (GzipMember member = current.get()) {
      parcel.unpacking(member).transferTo(OutputStream.nullOutputStream());
    } catch (Bomb e) {
      throw e;
    } catch (IOException e) {
      // What is behind the damage is looked for; the damage was told by whoever read the record.
    }
    at += current.get().packed();
    current = Optional.empty();
  }

  /** Goes to the next mark of a member; false where there is none. */
  private boolean seek() throws IOException {
    byte[] three = new byte[GzipMember.MARK.length];
    int read = bytes.readNBytes(three, 0, three.length);
    while (read == three.length && !GzipMember.isMark(three)) {
      bytes.unread(three, 1, three.length - 1);
      at++;
      read = bytes.readNBytes(three, 0, three.length);
    }
    if (read == three.length) {
      bytes.unread(three);
    }
    return read == three.length;
  }

  @Override
  public long offset() {
    return at;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
