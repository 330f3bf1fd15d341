package org.parallax.workbench.views;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence in a grid that takes room only while there is something to say. */
final class NoteLine {

    private final Label label;

    NoteLine(Composite parent) {
        label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** Says a sentence in place of the one before; an empty one takes the line away. Once the line is closed nothing is said. */
    void say(String sentence) {
        if (!label.isDisposed() && !label.getText().equals(sentence)) {
            label.setText(sentence);
            label.setVisible(!sentence.isEmpty());
            ((GridData) label.getLayoutData()).exclude = sentence.isEmpty();
            label.getParent().layout(true, true);
        }
    }

    /** What is said; empty if nothing is. */
    String said() {
        return label.getText();
    }
}
