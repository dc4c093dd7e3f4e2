/**
 * Files that hold others. A {@link org.sayso.read.container.Container} is a kind of them: it
 * recognises a file by its first bytes ({@link org.sayso.read.container.Head}, the name is a hint
 * only) and opens it into {@link org.sayso.read.container.Contents}, which give one {@link
 * org.sayso.read.container.Piece} after another, lazily. {@link org.sayso.read.container.Unpacking}
 * walks through what the user named, opens whatever some kind recognises, at any depth up to {@link
 * org.sayso.read.container.Unpacking#MAX_DEPTH}, and gives the rest as {@link
 * org.sayso.read.input.Found}: bytes to read, reasons, counts.
 *
 * <p>A new kind is one class in a package of its own, listed in {@code read.Containers}:
 *
 * <pre>{@code
 * final class Almanac implements Container {
 *   public String name() { return "an almanac"; }
 *
 *   public boolean recognises(Head head) { return head.has("ALMANAC", 0); }
 *
 *   public Contents open(Parcel parcel) {
 *     Pages pages = new Pages(parcel.bytes());
 *     return new Contents() {
 *       public Optional<Piece> next() throws IOException {
 *         return pages.next().map(p -> parcel.member("page " + p.number(), p.stream())
 *             .declaring(Declared.of("text/html; charset=utf-8"))
 *             .saying(p.metadata()));
 *       }
 *       public String where() { return "page " + pages.number(); }
 *       public void close() throws IOException { pages.close(); }
 *     };
 *   }
 * }
 * }</pre>
 *
 * <p>What a kind may rely on, and must keep:
 *
 * <ul>
 *   <li>A member's path is its container's, {@code !/} and its name; it is never written to disk,
 *       so that {@code ../..} does no harm. One that only wraps another ({@code report.txt.gz}, the
 *       body of a mail) gives it by the same path: {@link
 *       org.sayso.read.container.Parcel#unwrapped}.
 *   <li>A member is handed on as it is: whether it is a container itself, a page, a picture to be
 *       passed over by its name, or too large, is settled by {@code Unpacking}. A member that is to
 *       be tried whatever it is called is {@link org.sayso.read.container.Parcel#wanted}.
 *   <li>Whatever inflates puts {@link org.sayso.read.container.Parcel#unpacking} around the result:
 *       beyond two hundred times the bytes of the outermost file a {@link
 *       org.sayso.read.container.Bomb} ends it.
 *   <li>One bad piece is a {@link org.sayso.read.container.Piece.Damaged}, and the next follows.
 *       Where nothing behind it can be found any more, {@link org.sayso.read.container.Damage} is
 *       thrown, with the remedy. What is no article is counted as {@link
 *       org.sayso.read.container.Piece.Over}, never dropped.
 *   <li>Memory stays bounded: no more than one member at a time, and no list of all of them unless
 *       the form forces it.
 * </ul>
 *
 * <p>A container that is empty, or holds nothing but what is passed over, is told as such. Progress
 * stays honest: {@link org.sayso.read.container.Contents#left} counts where a directory tells how
 * many there are, and is unknown else.
 *
 * <p>Where a file comes from (disk, standard input, an address) is a {@link
 * org.sayso.read.container.Place}.
 */
package org.sayso.read.container;
