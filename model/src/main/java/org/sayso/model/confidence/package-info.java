/**
 * How sure Sayso is of what it found. {@link org.sayso.model.confidence.Confidence} is a measured
 * probability, so that whoever wants certainty can ask for it and knows what it costs.
 */
package org.sayso.model.confidence;
