package org.sayso.checks.planted.two;

import org.sayso.checks.planted.one.One;

/** Planted: with {@link One} a loop of packages. */
public final class Two {
  One other;
}
