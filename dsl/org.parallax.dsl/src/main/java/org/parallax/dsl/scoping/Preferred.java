package org.parallax.dsl.scoping;

import com.google.common.collect.Iterables;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** A scope that looks in a second one only for names the first does not know; it offers the first alone. */
record Preferred(IScope first, IScope second) implements IScope {

    @Override
    public @Nullable IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription found = first.getSingleElement(name);
        return found != null ? found : second.getSingleElement(name);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        Iterable<IEObjectDescription> found = first.getElements(name);
        return Iterables.isEmpty(found) ? second.getElements(name) : found;
    }

    @Override
    public @Nullable IEObjectDescription getSingleElement(EObject object) {
        return second.getSingleElement(object);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        return second.getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return first.getAllElements();
    }
}
