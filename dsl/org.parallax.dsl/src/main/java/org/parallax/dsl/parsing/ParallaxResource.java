package org.parallax.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file of the language in memory; reports when its text nests too deep to be read. */
public final class ParallaxResource extends LazyLinkingResource {

    /** More errors than are ever shown; further ones are not collected, since that takes quadratic time. */
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
