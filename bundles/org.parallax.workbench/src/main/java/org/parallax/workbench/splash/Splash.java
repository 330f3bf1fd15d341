package org.parallax.workbench.splash;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.parallax.report.design.Theme;
import org.parallax.workbench.about.Build;
import org.parallax.workbench.theme.Icon;

/**
 * The name and the logo in a small window, shown before the workbench starts. It draws itself once, takes no input and
 * holds nothing up; {@link #close} takes it away. On the UI thread.
 */
public final class Splash implements AutoCloseable {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 200;
    private static final int MARGIN = 32;
    private static final int SIGN = 64;

    private final Shell shell;
    private final Theme theme;
    private final Image sign;
    private final Font title;

    private Splash(Display display, Theme theme) {
        this.theme = theme;
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.DOUBLE_BUFFERED);
        sign = Icon.of("parallax").createImage(display);
        title = FontDescriptor.createFrom(display.getSystemFont()).increaseHeight(14).setStyle(SWT.BOLD).createFont(display);
        shell.setText("Parallax");
        shell.setImage(sign);
        shell.setBackground(colour("paper"));
        shell.setSize(WIDTH, HEIGHT);
        shell.addListener(SWT.Paint, event -> paint(event.gc));
        shell.addListener(SWT.Dispose, event -> {
            sign.dispose();
            title.dispose();
        });
    }

    /** Shows it in the middle of the first screen, light or dark. */
    public static Splash show(Display display, boolean dark) {
        var splash = new Splash(display, dark ? Theme.dark() : Theme.light());
        var screen = display.getPrimaryMonitor().getClientArea();
        splash.shell.setLocation(screen.x + (screen.width - WIDTH) / 2, screen.y + (screen.height - HEIGHT) / 2);
        splash.shell.open();
        splash.paintNow(display);
        return splash;
    }

    /** Whether it can still be seen. */
    public boolean isShown() {
        return !shell.isDisposed();
    }

    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /** The workbench starts on this thread and would keep it from being painted. */
    private void paintNow(Display display) {
        shell.update();
        for (int i = 0; i < 50 && display.readAndDispatch(); i++) {
            // Only what is waiting already.
        }
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(colour("hairline"));
        gc.drawRectangle(0, 0, WIDTH - 1, HEIGHT - 1);
        var size = sign.getBounds();
        gc.drawImage(sign, 0, 0, size.width, size.height, MARGIN, MARGIN, SIGN, SIGN);
        int left = MARGIN + SIGN + 24;
        gc.setForeground(colour("ink"));
        gc.setFont(title);
        gc.drawText("Parallax", left, MARGIN + 2, true);
        int below = MARGIN + 2 + gc.getFontMetrics().getHeight() + 6;
        gc.setFont(shell.getDisplay().getSystemFont());
        gc.setForeground(colour("muted"));
        gc.drawText("What-if scenarios between two states", left, below, true);
        gc.drawText("Version " + Build.running().version(), left, below + gc.getFontMetrics().getHeight() + 4, true);
        gc.drawText("Loading the records\u2026", MARGIN, HEIGHT - MARGIN - gc.getFontMetrics().getHeight(), true);
    }

    private Color colour(String token) {
        int value = Integer.parseInt(theme.colour(token).substring(1), 16);
        return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
