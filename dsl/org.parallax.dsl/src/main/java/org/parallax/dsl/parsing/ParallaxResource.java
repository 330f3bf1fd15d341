package org.parallax.dsl.parsing;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/** A file of the language in memory; says so when its text could not be read for its depth. */
public final class ParallaxResource extends LazyLinkingResource {

	@Override
	protected void addSyntaxErrors() {
		super.addSyntaxErrors();
		if (getParseResult() instanceof GuardedParser.TooDeep tooDeep) {
			getErrors().add(new TooDeepDiagnostic(tooDeep.offset(), tooDeep.line()));
		}
	}
}
