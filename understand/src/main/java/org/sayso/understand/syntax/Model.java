package org.sayso.understand.syntax;

/**
 * A trained network as its file holds it. The arrays are the model's own: nobody writes to them.
 *
 * @param vocabulary what its inputs stand for
 * @param embeddings a row for each word, tag and label
 * @param hidden for each feature, for each number of its embedding, a row of weights over the
 *     hidden layer
 * @param bias over the hidden layer
 * @param output for each hidden unit a row of weights over the steps
 * @param frequent inputs (number times features plus feature) from the most frequent on
 */
record Model(
    Vocabulary vocabulary,
    float[][] embeddings,
    float[][][] hidden,
    float[] bias,
    float[][] output,
    int[] frequent) {}
