package org.parallax.workbench.welcome;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.parallax.workbench.theme.Icon;

/** What the welcome page is opened on; any two are the same. */
public record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.of("welcome");
    }

    @Override
    public String getName() {
        return "Welcome";
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Ways to begin";
    }

    @Override
    public <T> @Nullable T getAdapter(Class<T> type) {
        return null;
    }
}
