package daybook.app.web.breachtwo;

/** What a planted breach looks at. */
public final class Neighbour {}
