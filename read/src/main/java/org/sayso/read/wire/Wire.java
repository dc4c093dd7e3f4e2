package org.sayso.read.wire;

/** One request over the network, nothing followed, nothing remembered. Thread-safe. */
public interface Wire {
  /**
   * Asks and waits for the whole answer.
   *
   * @throws org.sayso.read.content.Refusal where no answer came within the limits, with the reason
   */
  Reply get(Call call);
}
