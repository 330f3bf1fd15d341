package org.parallax.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.parallax.dsl.ide.complete.ValidProposals;

/** Binds what editors need beside the language itself. */
public class ParallaxIdeModule extends AbstractParallaxIdeModule {

    /** Proposes only what is valid at a place. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ValidProposals.class;
    }
}
