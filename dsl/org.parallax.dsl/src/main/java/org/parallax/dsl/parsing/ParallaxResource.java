package org.parallax.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file of the language in memory; says so when its text could not be read for its depth. */
public final class ParallaxResource extends LazyLinkingResource {

    /** More faults than anybody is shown; beyond it they are not collected, which would take quadratic time. */
    private static final int MOST_ERRORS = 2000;

    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (getErrors().size() < MOST_ERRORS) {
            super.createAndAddDiagnostic(reference);
        }
    }

    @Override
    protected void addSyntaxErrors() {
        super.addSyntaxErrors();
        if (getParseResult() instanceof GuardedParser.TooDeep tooDeep) {
            getErrors().add(new TooDeepDiagnostic(tooDeep.offset(), tooDeep.line()));
        }
    }
}
