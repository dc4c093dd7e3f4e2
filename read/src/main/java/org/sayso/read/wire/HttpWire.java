package org.sayso.read.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.sayso.model.SaysoException;
import org.sayso.read.content.Refusal;

/**
 * The JDK's client, made to ask the very machine that was looked up: the address in the request is
 * the machine's number, while its name stands in the header and in the handshake, and the
 * certificate must be for the name. Proxies are not used. Thread-safe.
 */
public final class HttpWire implements Wire {
  private static final String RESTRICTED = "jdk.httpclient.allowRestrictedHeaders";
  private static final int CLIENTS = 16;

  static {
    // Read once by the JDK, before its first request.
    String allowed = System.getProperty(RESTRICTED, "");
    System.setProperty(RESTRICTED, allowed.isEmpty() ? "host" : allowed + ",host");
  }

  private final Supplier<SSLContext> tls;
  private final Map<String, HttpClient> clients =
      new LinkedHashMap<>(CLIENTS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HttpClient> eldest) {
          return size() > CLIENTS;
        }
      };

  /**
   * A wire that trusts the certificates of these contexts.
   *
   * @param tls makes a new context at each call: servers must not share one, since it remembers
   *     handshakes by address, and one that is resumed is not asked again for whom it speaks
   */
  public HttpWire(Supplier<SSLContext> tls) {
    this.tls = tls;
  }

  /** A wire that trusts what this Java trusts. */
  public static HttpWire standard() {
    return new HttpWire(HttpWire::usual);
  }

  private static SSLContext usual() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  @Override
  public Reply get(Call call) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client(call).sendAsync(request(call), info -> Taken.body(info, call.limits().bytes()));
    try {
      HttpResponse<byte[]> response =
          answer.get(call.limits().whole().toMillis(), TimeUnit.MILLISECONDS);
      return reply(response, call.limits());
    } catch (TimeoutException e) {
      throw new Refusal(tooLong(call), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("the run was stopped while the server was answering; run it again", "");
    } catch (ExecutionException e) {
      throw refusal(call, e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private synchronized HttpClient client(Call call) {
    boolean safe = call.uri().getScheme().equals("https");
    return clients.computeIfAbsent(
        safe ? call.uri().getHost() : "", host -> client(host, call.limits()));
  }

  private HttpClient client(String host, Limits limits) {
    SSLContext context = tls.get();
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(limits.connect())
            .sslContext(context);
    boolean named = host.chars().anyMatch(Character::isLetter) && !host.startsWith("[");
    if (named) {
      SSLParameters parameters = context.getDefaultSSLParameters();
      parameters.setServerNames(List.of(new SNIHostName(host)));
      builder.sslParameters(parameters);
    }
    return builder.build();
  }

  private static HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(pinned(call.uri(), call.to()))
            .timeout(call.limits().whole())
            .header("Accept-Encoding", "gzip");
    named(request, authority(call.uri()));
    call.headers().forEach(h -> request.header(h.name(), h.value()));
    return request.GET().build();
  }

  private static void named(HttpRequest.Builder request, String host) {
    try {
      request.header("Host", host);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(
          "this Java was set up before Sayso so that a request cannot name its server",
          "Start Java with -D" + RESTRICTED + "=host.",
          e);
    }
  }

  private static String authority(URI uri) {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  private static URI pinned(URI uri, InetAddress to) {
    String number = to.getHostAddress().replaceAll("%.*", "");
    String host = to instanceof Inet6Address ? "[" + number + "]" : number;
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(uri.getScheme() + "://" + host + port + uri.getRawPath() + query);
  }

  private static Reply reply(HttpResponse<byte[]> response, Limits limits) {
    List<Call.Header> headers = new ArrayList<>();
    response.headers().map().forEach((n, all) -> all.forEach(v -> headers.add(header(n, v))));
    String coding = response.headers().firstValue("content-encoding").orElse("identity");
    byte[] body = unpacked(response.body(), coding.strip(), limits.bytes());
    return new Reply(response.statusCode(), headers, body);
  }

  private static Call.Header header(String name, String value) {
    return new Call.Header(name, value);
  }

  private static byte[] unpacked(byte[] body, String coding, int most) {
    if (body.length == 0 || coding.isEmpty() || coding.equalsIgnoreCase("identity")) {
      return body;
    }
    if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
      throw new Refusal(
          "the server packs the page in a way that nobody asked for (" + coding + ")", "");
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(most);
      if (in.read() >= 0) {
        throw Taken.tooLarge(most);
      }
      return plain;
    } catch (IOException e) {
      throw new Refusal("the page came packed and broken; try again later", "");
    }
  }

  private static String tooLong(Call call) {
    return "the server did not finish within %d seconds; try again later, or save the page and name the file"
        .formatted(call.limits().whole().toSeconds());
  }

  private static Refusal refusal(Call call, Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof Refusal refusal) {
        return refusal;
      }
    }
    if (cause instanceof IOException) {
      return new Refusal(reason(call, cause), "");
    }
    throw new IllegalStateException("the request failed: " + call.uri(), cause);
  }

  private static String reason(Call call, Throwable cause) {
    String host = call.uri().getHost();
    if (cause instanceof HttpConnectTimeoutException) {
      return "the server %s does not answer; try again later".formatted(host);
    }
    if (cause instanceof HttpTimeoutException) {
      return tooLong(call);
    }
    if (cause instanceof ConnectException) {
      return "the server %s takes no connections; try again later".formatted(host);
    }
    if (cause instanceof SSLException) {
      return "the server %s could not prove that it is the one (%s); check the address"
          .formatted(host, cause.getMessage());
    }
    return "the server %s broke off (%s); try again later".formatted(host, cause.getMessage());
  }
}
