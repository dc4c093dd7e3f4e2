package org.sayso.serve.rest;

import io.javalin.http.HttpStatus;

/**
 * Why a request gets no answer. It leaves as {@code {"error": {"code", "message", "remedy"}}}: a
 * code for programs that never changes, a message and a remedy for people.
 */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String remedy;

  /**
   * @param status of HTTP
   * @param code lower-case words with hyphens
   * @param message what is wrong, with the value concerned, one sentence
   */
  public Fault(HttpStatus status, String code, String message) {
    this(status, code, message, "");
  }

  private Fault(HttpStatus status, String code, String message, String remedy) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.remedy = remedy;
  }

  /** The same with what the caller can do about it, one sentence. */
  public Fault withRemedy(String sentence) {
    return new Fault(status, code, getMessage(), sentence);
  }

  /** The status of HTTP. */
  public HttpStatus status() {
    return status;
  }

  /** The word for programs. */
  public String code() {
    return code;
  }

  /** What the caller can do about it; "" where nothing helps. */
  public String remedy() {
    return remedy;
  }
}
