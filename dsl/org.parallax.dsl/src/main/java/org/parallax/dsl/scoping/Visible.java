package org.parallax.dsl.scoping;

import com.google.common.collect.Iterables;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;
import org.parallax.model.ParallaxPackage;

/**
 * The elements of one type that belong to certain relationships or to none. A name is looked up in the hash tables
 * of the index, never by walking over elements; where nothing has it now, what had it before is found. Exercises are
 * found where they are asked for and nowhere else: nothing else in the language refers to one.
 */
final class Visible implements IScope {

    private final IResourceDescriptions index;
    private final EClass type;
    private final Set<String> relationships;

    /** @param relationships those to see; empty for all */
    Visible(IResourceDescriptions index, EClass type, Set<String> relationships) {
        this.index = index;
        this.type = type;
        this.relationships = relationships;
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(QualifiedName name) {
        var found = getElements(name).iterator();
        return found.hasNext() ? found.next() : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        Iterable<IEObjectDescription> found = called(name);
        return Iterables.isEmpty(found) ? called(ExportedElements.former(name)) : found;
    }

    private Iterable<IEObjectDescription> called(QualifiedName name) {
        return Iterables.filter(index.getExportedObjects(type, name, false), this::isVisible);
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(EObject object) {
        var found = getElements(object).iterator();
        return found.hasNext() ? found.next() : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        URI uri = EcoreUtil.getURI(object);
        return Iterables.filter(getAllElements(),
                d -> d.getEObjectOrProxy() == object || uri.equals(d.getEObjectURI()));
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return Iterables.filter(index.getExportedObjectsByType(type), d -> !ExportedElements.isFormer(d) && isVisible(d));
    }

    private boolean isVisible(IEObjectDescription element) {
        if (isUnaskedExercise(element)) {
            return false;
        }
        if (relationships.isEmpty()) {
            return true;
        }
        String relationship = element.getUserData(ExportedElements.RELATIONSHIP);
        return relationship == null || relationship.isEmpty() || relationships.contains(relationship);
    }

    private boolean isUnaskedExercise(IEObjectDescription element) {
        return element.getEClass() == ParallaxPackage.Literals.EXERCISE && type != ParallaxPackage.Literals.EXERCISE;
    }
}
