package org.parallax.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.ParallaxPackage;

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

    /** A correction has the name of the event that it corrects, as it is written: nothing need be looked up for it. */
    @Override
    protected void doLinking() {
        getContents().stream().filter(Document.class::isInstance).map(Document.class::cast)
                .flatMap(document -> document.getElements().stream())
                .filter(Correction.class::isInstance).map(Correction.class::cast)
                .forEach(correction -> correction.setName(ReferenceText.of(correction, ParallaxPackage.Literals.CORRECTION__CORRECTED)));
        super.doLinking();
    }

    @Override
    protected void addSyntaxErrors() {
        super.addSyntaxErrors();
        if (getParseResult() instanceof GuardedParser.TooDeep tooDeep) {
            getErrors().add(new TooDeepDiagnostic(tooDeep.offset(), tooDeep.line()));
        }
    }
}
