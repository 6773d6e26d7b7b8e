/** How fast a clerk at the counter can go: key strokes, and what the system makes him wait for. */
package org.waypost.bench.counter;
