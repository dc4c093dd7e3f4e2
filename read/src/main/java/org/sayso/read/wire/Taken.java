package org.sayso.read.wire;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.sayso.read.content.Refusal;
import org.sayso.read.lexicon.Lexicon;

/** Takes a body up to a size and hangs up on what is longer. Used once. */
final class Taken implements BodySubscriber<byte[]> {
  private static final List<List<String>> REFUSED = Lexicon.of("not-fetched.tsv").rows();

  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  private Taken(int most) {
    this.most = most;
  }

  /** The body of a good answer; nothing of any other. */
  static BodySubscriber<byte[]> body(ResponseInfo info, int most) {
    if (info.statusCode() != 200) {
      return BodySubscribers.replacing(new byte[0]);
    }
    String type = info.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    Taken taken = new Taken(most);
    REFUSED.stream()
        .filter(row -> type.startsWith(row.get(0)))
        .findFirst()
        .ifPresent(row -> taken.body.completeExceptionally(wrongType(row.get(1), type)));
    if (info.headers().firstValueAsLong("content-length").orElse(0) > most) {
      taken.body.completeExceptionally(tooLarge(most));
    }
    return taken;
  }

  static Refusal tooLarge(int most) {
    return new Refusal(
        "the server sends more than the %,d bytes that one page may have; save the part that you need and name the file"
            .formatted(most),
        "byte " + most);
  }

  private static Refusal wrongType(String what, String type) {
    return new Refusal(
        "the server sends %s (%s), which is no article; name the page that shows it"
            .formatted(what, type.replaceAll("[;\\s].*", "")),
        "");
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (body.isDone()) {
      given.cancel();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (taken.size() + buffer.remaining() > most) {
        subscription.cancel();
        body.completeExceptionally(tooLarge(most));
        return;
      }
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      taken.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(taken.toByteArray());
  }
}
