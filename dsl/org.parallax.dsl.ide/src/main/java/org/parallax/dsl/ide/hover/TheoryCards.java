package org.parallax.dsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;
import org.parallax.dsl.ide.text.Span;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.ProjectionRequest;

/** Says what installed theories claim, and what their parameters are. */
@Singleton
public final class TheoryCards {

    private final TheoryCatalog theories;

    @Inject
    TheoryCards(TheoryCatalog theories) {
        this.theories = theories;
    }

    /** The card of a theory: its claim, and the work the claim is taken from. Of one that is not known, its name alone. */
    public HoverCard of(String theory) {
        return theories.about(theory)
                .map(entry -> new HoverCard("theory " + entry.title(), List.of(entry.claim()), List.of(entry.source())))
                .orElseGet(() -> new HoverCard("theory " + theory, List.of(), List.of()));
    }

    /** The card of a parameter: of which theory it is, what it may be, what it is unless it is assumed, and why. */
    public HoverCard of(String theory, TheoryParameter parameter) {
        String title = theories.about(theory).map(TheoryCatalog.Entry::title).orElse(theory);
        return new HoverCard("parameter " + parameter.title(), Stream.of("Of the theory " + title, amount(parameter), parameter.why())
                .filter(fact -> !fact.isBlank()).toList(), List.of());
    }

    /** What a parameter may be, and what it is unless it is assumed, in a few words. */
    public static String amount(TheoryParameter parameter) {
        return parameter.bounds() + ", " + parameter.standard() + " unless assumed";
    }

    /** The card of the theory or the parameter whose name stands at an offset; empty where there is none that is known. */
    Optional<Hover> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf == null) {
            return Optional.empty();
        }
        return switch (NodeModelUtils.findActualSemanticObjectFor(leaf)) {
            case ParameterAssumption assumption -> word(assumption, Literals.PARAMETER_ASSUMPTION__THEORY, offset).flatMap(this::theory)
                    .or(() -> word(assumption, Literals.PARAMETER_ASSUMPTION__PARAMETER, offset).flatMap(word -> parameter(assumption, word)));
            case ProjectionRequest request -> word(request, Literals.PROJECTION_REQUEST__THEORIES, offset).flatMap(this::theory);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Hover> theory(Word word) {
        return theories.about(word.text).map(entry -> new Hover(word.span, of(word.text)));
    }

    private Optional<Hover> parameter(ParameterAssumption assumption, Word word) {
        return theories.about(assumption.getTheory()).flatMap(entry -> entry.parameter(assumption.getParameter()))
                .map(parameter -> new Hover(word.span, of(assumption.getTheory(), parameter)));
    }

    private static Optional<Word> word(EObject holder, EStructuralFeature feature, int offset) {
        return NodeModelUtils.findNodesForFeature(holder, feature).stream()
                .map(node -> new Word(Span.of(node), NodeModelUtils.getTokenText(node)))
                .filter(word -> word.span.touches(offset)).findFirst();
    }

    private record Word(Span span, String text) {}
}
