/**
 * REST over a case, reading only: {@link org.sayso.serve.rest.CaseRoutes} maps addresses under
 * {@code /api} to the questions that a case answers. Every failure, whoever made it, leaves as
 * {@code {"error": {"code", "message", "remedy"}}} with the right status: a {@link
 * org.sayso.serve.rest.Fault} says which, {@link org.sayso.serve.rest.FaultRoutes} writes it.
 */
package org.sayso.serve.rest;
