/** What a scenario says once inheritance is taken into account. */
package org.parallax.dsl.scenario;
