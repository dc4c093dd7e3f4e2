package org.sayso.read.wire;

/** How far a run may reach. */
public enum Reach {
  /** Machines of the public network only: no address of this machine or of its own network. */
  PUBLIC,
  /** This machine too. For tests that bring their own server; the program never asks for it. */
  PUBLIC_AND_LOOPBACK
}
