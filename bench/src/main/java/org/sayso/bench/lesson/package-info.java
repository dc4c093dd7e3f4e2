/**
 * What the labeller learns from: articles and exercises in which a reader marked every attribution,
 * cut into the windows that it reads at once. It knows nothing of how learning goes.
 */
package org.sayso.bench.lesson;
