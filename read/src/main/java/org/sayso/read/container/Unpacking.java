package org.sayso.read.container;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.sayso.model.article.Note;
import org.sayso.read.input.Found;
import org.sayso.read.input.Told;
import org.sayso.read.input.Unreadable;

/**
 * Goes through containers, and those inside them, and gives what they hold, one after another in
 * the order of the files. One article's bytes are in memory at a time, beside what the open
 * containers need. Whatever is wrong is given as an {@link Unreadable}; nothing is thrown for a
 * file. Not thread-safe.
 */
public final class Unpacking implements Iterator<Found>, AutoCloseable {
  /** The size in bytes above which nothing is taken for an article. */
  public static final int MAX_BYTES = 64 << 20;

  /** In how many containers an article may lie; a gzip counts as one. */
  public static final int MAX_DEPTH = 6;

  private final List<Container> kinds;
  private final NotArticles notArticles = new NotArticles();
  private final Deque<Layer> open = new ArrayDeque<>();
  private final Queue<Found> found = new ArrayDeque<>();
  private int given;

  /** Through these contents; of the kinds the first that recognises a file opens it. */
  public Unpacking(List<Container> kinds, Contents contents) {
    this.kinds = List.copyOf(kinds);
    open.push(Layer.shelf("", contents));
  }

  /**
   * How many items there will be in all, those given included; empty while a container is open that
   * does not know what it holds.
   */
  public OptionalInt expected() {
    int sum = given + found.size();
    for (Layer layer : open) {
      if (layer.left().isEmpty()) {
        return OptionalInt.empty();
      }
      sum += layer.left().getAsInt();
    }
    return OptionalInt.of(sum);
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !open.isEmpty()) {
      step(open.peek());
    }
    return !found.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given++;
    return found.remove();
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  private void step(Layer layer) {
    try {
      Optional<Piece> piece = layer.next();
      piece.ifPresentOrElse(p -> take(p, layer), this::leave);
    } catch (Bomb e) {
      abandon(layer.path(), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      tell(Unreadable.at(layer.path(), Trouble.rest(e), layer.where()), layer);
      leave();
    }
  }

  private void leave() {
    Layer left = open.pop();
    if (!open.isEmpty()) {
      left.remark().ifPresent(found::add);
    }
    left.close();
  }

  private void take(Piece piece, Layer layer) {
    if (piece instanceof Parcel parcel) {
      lookInto(parcel, layer);
    } else if (piece instanceof Piece.Damaged damaged) {
      tell(Unreadable.at(damaged.path(), damaged.reason(), damaged.where()), layer);
    } else if (piece instanceof Piece.Remark remark) {
      tell(new Told(new Note(remark.path(), remark.words(), remark.where())), layer);
    } else if (piece instanceof Piece.Over over) {
      layer.passOver(over.kind());
    } else if (piece instanceof Piece.Shelf shelf) {
      layer.give();
      open.push(Layer.shelf(shelf.path(), shelf.contents()));
    }
  }

  private void lookInto(Parcel parcel, Layer layer) {
    try {
      Head head = parcel.head();
      Optional<Container> kind = kinds.stream().filter(k -> k.recognises(head)).findFirst();
      if (kind.isPresent()) {
        layer.give();
        openAs(kind.get(), parcel);
      } else {
        load(parcel, layer);
      }
    } catch (Bomb e) {
      abandon(parcel.path(), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      tell(Unreadable.at(parcel.path(), Trouble.whole(e), ""), layer);
      Layer.closeQuietly(parcel.bytes());
    }
  }

  /** Leaves the outermost container and all that is open in it: nothing more of it is unpacked. */
  private void abandon(String where, Bomb bomb) {
    Layer outermost = open.peek();
    while (open.peek().isContainer()) {
      outermost = open.peek();
      outermost.give();
      leave();
    }
    found.add(Unreadable.at(outermost.path(), Trouble.rest(bomb), where));
  }

  private void openAs(Container kind, Parcel parcel) throws IOException {
    if (parcel.depth() >= MAX_DEPTH) {
      throw new IOException(
          "this is %s in %d others, more than are opened; unpack it"
              .formatted(kind.name(), parcel.depth()));
    }
    open.push(Layer.container(parcel.path(), kind.open(parcel)));
  }

  private void load(Parcel parcel, Layer layer) throws IOException {
    Optional<String> kind = parcel.isWanted() ? Optional.empty() : notArticles.kind(parcel.name());
    if (kind.isPresent()) {
      layer.passOver(kind.get());
    } else {
      Taken taken = Taken.of(parcel);
      tell(taken.found(), layer);
      taken.told().ifPresent(told -> tell(told, layer));
    }
    Layer.closeQuietly(parcel.bytes());
  }

  private void tell(Found what, Layer layer) {
    layer.give();
    found.add(what);
  }
}
