/** Benchmarks: they print figures and pass no judgement. */
package org.parallax.bench;
