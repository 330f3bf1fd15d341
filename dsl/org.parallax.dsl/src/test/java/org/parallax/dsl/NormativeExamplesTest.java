package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.loading.Workspace;

/** The two examples of the design are valid, word for word. */
class NormativeExamplesTest {

	private static final Path FOLDER = Path.of("src/test/resources/normative");

	@Test
	void bothParseAndLinkWithoutError() {
		Workspace workspace = Spoken.language().newWorkspace();
		workspace.add(FOLDER);
		workspace.check().forEach(file -> assertEquals("",
				Spoken.lines(file.diagnostics()), file.file().lastSegment()));
	}
}
