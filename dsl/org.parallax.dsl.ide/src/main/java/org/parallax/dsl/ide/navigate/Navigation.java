package org.parallax.dsl.ide.navigate;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Renamed;

/** Finds what a name means and where else it is used. */
public final class Navigation {

    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.file().toString())
            .thenComparingInt(place -> place.span().offset());

    private final EObjectAtOffsetHelper atOffset;

    @Inject
    Navigation(EObjectAtOffsetHelper atOffset) {
        this.atOffset = atOffset;
    }

    /** The named element that the text at an offset declares, by its name or one it had before, or refers to. */
    public Optional<Named> elementAt(XtextResource resource, int offset) {
        if (resource.getParseResult() == null || resource.getContents().isEmpty()) {
            return Optional.empty();
        }
        EObject target = atOffset.resolveCrossReferencedElementAt(resource, offset);
        if (target == null) {
            target = atOffset.resolveContainedElementAt(resource, offset);
            if (!(target instanceof Named named) || !isOnName(named, offset)) {
                return formerNameAt(resource, offset).filter(Named.class::isInstance).map(Named.class::cast);
            }
        }
        return target instanceof Named named && !named.eIsProxy() ? Optional.of(named) : Optional.empty();
    }

    /** The element that had the name before which stands at an offset; empty where none does. */
    public Optional<Renamed> formerNameAt(XtextResource resource, int offset) {
        return resource.getParseResult() != null && !resource.getContents().isEmpty()
                && atOffset.resolveContainedElementAt(resource, offset) instanceof Renamed element
                && formerNamesOf(element).anyMatch(node -> Span.of(node).touches(offset)) ? Optional.of(element) : Optional.empty();
    }

    /**
     * The stretch at an offset that declares or refers to a named element; empty where {@link #elementAt} finds none.
     */
    public Optional<Span> nameAt(XtextResource resource, int offset) {
        return elementAt(resource, offset).flatMap(element -> {
            INode reference = atOffset.getCrossReferenceNode(resource, new TextRegion(offset, 0));
            return (reference == null ? namesOf(element) : Stream.of(reference)).map(Span::of).filter(span -> span.touches(offset)).findFirst();
        });
    }

    /** Where the name at an offset is declared; empty when it is no name or refers to nothing. */
    public Optional<Place> definition(XtextResource resource, int offset) {
        return elementAt(resource, offset).flatMap(Navigation::placeOfName);
    }

    /** Every place of the same text with the same meaning, the definition included. */
    public List<Span> occurrences(XtextResource resource, int offset) {
        return elementAt(resource, offset)
                .map(element -> placesIn(resource, element).stream().map(Place::span).toList())
                .orElse(List.of());
    }

    /**
     * Every place of all files seen together that refers to the element or declares it, by file, in the order of the
     * text.
     *
     * @param cancelled asked before each file; once true, the result is not complete
     */
    public List<Place> references(XtextResource resource, Named element, BooleanSupplier cancelled) {
        var places = new ArrayList<Place>();
        for (Resource other : List.copyOf(resource.getResourceSet().getResources())) {
            if (!cancelled.getAsBoolean() && other instanceof XtextResource file) {
                places.addAll(placesIn(file, element));
            }
        }
        places.sort(ORDER);
        return List.copyOf(places);
    }

    private static List<Place> placesIn(XtextResource resource, Named element) {
        var places = new ArrayList<Place>();
        if (element.eResource() == resource) {
            placeOfName(element).ifPresent(places::add);
        }
        TreeIterator<EObject> all = EcoreUtil.getAllContents(resource, true);
        while (all.hasNext()) {
            EObject holder = all.next();
            for (EReference reference : holder.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && refersTo(holder, reference, element)) {
                    nodesFor(holder, reference, element).forEach(
                            node -> places.add(new Place(resource.getURI(), Span.of(node))));
                }
            }
        }
        places.sort(ORDER);
        return places;
    }

    private static boolean refersTo(EObject holder, EReference reference, Named element) {
        Object value = holder.eGet(reference);
        return value == element || value instanceof List<?> values && values.contains(element);
    }

    private static List<INode> nodesFor(EObject holder, EReference reference, Named element) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(holder, reference);
        if (!reference.isMany()) {
            return nodes;
        }
        List<?> values = (List<?>) holder.eGet(reference);
        var matching = new ArrayList<INode>();
        for (int i = 0; i < Math.min(nodes.size(), values.size()); i++) {
            if (values.get(i) == element) {
                matching.add(nodes.get(i));
            }
        }
        return matching;
    }

    /** Where the name of an element stands, then where those stand that it had before. */
    private static Stream<INode> namesOf(Named element) {
        var name = NodeModelUtils.findNodesForFeature(element, ParallaxPackage.Literals.NAMED__NAME).stream();
        return element instanceof Renamed renamed ? Stream.concat(name, formerNamesOf(renamed)) : name;
    }

    private static Stream<INode> formerNamesOf(Renamed element) {
        return NodeModelUtils.findNodesForFeature(element, ParallaxPackage.Literals.RENAMED__FORMER_NAMES).stream();
    }

    private static Optional<Place> placeOfName(Named element) {
        return NodeModelUtils.findNodesForFeature(element, ParallaxPackage.Literals.NAMED__NAME).stream()
                .findFirst()
                .map(node -> new Place(element.eResource().getURI(), Span.of(node)));
    }

    private static boolean isOnName(Named element, int offset) {
        return placeOfName(element).map(place -> place.span().touches(offset)).orElse(false);
    }
}
