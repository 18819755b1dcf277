# The chart of W1 and W3 with gnuplot.
# usage: gnuplot -e "format='pdf'; inputs='a.tsv …'; outputs='a.pdf …'" chart.gp
set encoding utf8
if (format eq 'pdf') {
  set terminal pdfcairo size 16cm,10cm font "Noto Sans CJK SC,6.5" enhanced
} else {
  set terminal svg size 605,378 font "Noto Sans CJK SC,8.7" enhanced
}
unset key
set border 2
set tics nomirror out scale 0
set grid xtics lc rgb "#d9d9d9"
set title "{/:Bold*1.7 滨江市“十四五”时期综合交通主要指标增幅}\n{/*1.15 Binjiang City, 14th Five-Year Plan: Integrated transport}\n2025年与2020年相比，单位：百分比 Change from 2020 to 2025, per cent" left offset -30,0
set xlabel "增幅 Growth (%)"
set xrange [0:125]
set yrange [9.6:-0.6]
set lmargin 44
set bmargin 5
set label 1 "资料来源：滨江市统计局（虚构数据） Source: Binjiang Bureau of Statistics (invented figures)" at screen 0.02,0.03 font ",5.5"
set style fill solid 1 noborder
do for [i = 1:words(inputs)] {
  set output word(outputs, i)
  plot word(inputs, i) using 2:1:(0):2:($1 - 0.3):($1 + 0.3):yticlabel(3) with boxxyerror lc rgb "#12436d", \
       '' using 2:1:(sprintf("{/:Bold %.1f}", $2)) with labels left offset 0.5,0
  unset output
}
