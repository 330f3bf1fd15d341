package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Triggers can fire. */
class TriggerChecksTest extends CheckTest {

	@Test
	void thresholds() {
		scenario("""
				whenever security below 0 { event a : Summit { between Japan, SouthKorea } }
				whenever security above 100 once { event b : Summit { between Japan, SouthKorea } }
				whenever security below 35 for 40 months { event c : Summit { between Japan, SouthKorea } }
				whenever security below 35 { }
				""", """
				2:25 warning UNREACHABLE_TRIGGER This never fires: no indicator gets below 0.
				3:25 warning UNREACHABLE_TRIGGER This never fires: no indicator gets above 100.
				4:32 warning UNREACHABLE_TRIGGER This never fires in time: it asks for 40 months in a row, and S runs for 36.
				5:10 warning NO_EFFECT This trigger sets nothing off.
				""");
	}
}
