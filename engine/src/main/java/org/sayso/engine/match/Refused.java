package org.sayso.engine.match;

/** A request that is not answered, with the reason that its asker gets. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private Refused(int status, String detail) {
    super(detail, null, false, false);
    this.status = status;
  }

  /** What is asked cannot be answered. */
  static Refused query(String detail) {
    return new Refused(400, detail);
  }

  /** There is no such thing. */
  static Refused missing(String detail) {
    return new Refused(404, detail);
  }

  /** A parameter has a value that it cannot have. */
  static Refused parameter(String detail) {
    return new Refused(422, detail);
  }

  int status() {
    return status;
  }
}
