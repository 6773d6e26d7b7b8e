/** Figures are taken in turns, summed up and held against bounds as the closing notes say. */
package org.waypost.bench.measure;
